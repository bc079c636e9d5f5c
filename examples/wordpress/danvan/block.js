// The block in the editor: which element, and its settings as text fields.
// What visitors get is written by render.php.
(function (wp, elements) {
  const { createElement: h, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

  wp.blocks.registerBlockType('danvan/element', {
    title: 'danvan',
    category: 'widgets',
    icon: 'chart-bar',
    attributes: {
      element: { type: 'string', default: 'satisfaction-form' },
      settings: { type: 'object', default: {} },
    },
    edit({ attributes: { element, settings }, setAttributes }) {
      const set = (name) => (value) => setAttributes({ settings: { ...settings, [name]: value } });
      const field = ([name, kind]) =>
        kind === 'flag'
          ? h(ToggleControl, { key: name, label: name, checked: settings[name] === true, onChange: set(name) })
          : h(TextControl, { key: name, label: name, value: settings[name] || '', onChange: set(name) });
      const choice = {
        label: 'Phần tử / element',
        value: element,
        options: Object.keys(elements).map((name) => ({ label: name, value: name })),
        onChange: (value) => setAttributes({ element: value }),
      };
      const given = Object.entries(settings).filter(([, value]) => value !== '' && value !== false);
      return h(
        Fragment,
        null,
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: 'danvan' },
            h(SelectControl, choice),
            Object.entries(elements[element] || {}).map(field),
          ),
        ),
        h(
          'div',
          useBlockProps(),
          h('strong', null, `danvan-${element}`),
          h(
            'p',
            null,
            given.map(([name, value]) => `${name}: ${value}`).join('; ') || 'Đặt thuộc tính ở cột bên phải.',
          ),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, window.danvanElements);

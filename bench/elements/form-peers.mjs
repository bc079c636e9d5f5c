// A whole form of five criteria, five levels and a comment, in each library.
const criteria = ['Thủ tục', 'Thái độ', 'Thời gian', 'Kết quả', 'Tiếp nhận góp ý'];
const words = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
const both = (text) => ({ vi: text, en: text });

const survey = {
  id: 'bench',
  version: 1,
  title: both('Đo'),
  questions: [
    ...criteria.map((label, index) => ({
      id: `r${index}`,
      kind: 'rating',
      label: both(label),
      scale: words.map((word, value) => ({ value: value + 1, label: both(word) })),
    })),
    { id: 'comment', kind: 'text', label: both('Góp ý thêm'), maxLength: 500 },
  ],
};

const surveyJs = {
  elements: [
    ...criteria.map((title, index) => ({
      type: 'rating',
      name: `r${index}`,
      title,
      rateType: 'smileys',
      rateValues: words.map((text, value) => ({ value: value + 1, text })),
    })),
    { type: 'comment', name: 'comment', title: 'Góp ý thêm' },
  ],
};

const formIo = {
  components: [
    ...criteria.map((label, index) => ({
      type: 'radio',
      key: `r${index}`,
      label,
      values: words.map((text, value) => ({ value: String(value + 1), label: text })),
    })),
    { type: 'textarea', key: 'comment', label: 'Góp ý thêm' },
    { type: 'button', key: 'submit', action: 'submit', label: 'Gửi' },
  ],
};

const parts = (group, comment, button) =>
  `<form>${criteria.map((label, index) => group(label, `r${index}`)).join('')}${comment}${button}</form>`;

/** In the shape of `ratings`; `markup` is drawn once. */
export const forms = {
  'danvan-satisfaction-form': {
    ours: true,
    code: "import '@danvan/elements/satisfaction-form/define';",
    markup: () =>
      `<danvan-satisfaction-form survey='${JSON.stringify(survey)}' endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
  },
  'Web Awesome (rating, textarea, button)': {
    package: '@awesome.me/webawesome',
    code: ['rating', 'textarea', 'button']
      .map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`)
      .join('\n'),
    css: ['@awesome.me/webawesome/dist/styles/webawesome.css'],
    markup: () =>
      parts(
        (label, name) => `<p>${label}</p><wa-rating name="${name}" label="${label}"></wa-rating>`,
        '<wa-textarea label="Góp ý thêm"></wa-textarea>',
        '<wa-button type="submit">Gửi</wa-button>',
      ),
  },
  'Calcite (rating, text area, button)': {
    package: '@esri/calcite-components',
    code: `import { setAssetPath } from '@esri/calcite-components';
${['rating', 'text-area', 'button'].map((name) => `import '@esri/calcite-components/components/calcite-${name}';`).join('\n')}
setAssetPath(location.origin + '/peers/@esri/calcite-components/dist/cdn/assets');`,
    css: ['@esri/calcite-components/dist/cdn/main.css'],
    markup: () =>
      parts(
        (label, name) => `<calcite-rating name="${name}" label-text="${label}"></calcite-rating>`,
        '<calcite-text-area label="Góp ý thêm"></calcite-text-area>',
        '<calcite-button type="submit">Gửi</calcite-button>',
      ),
  },
  SurveyJS: {
    package: 'survey-core',
    code: `import { Model } from 'survey-core'; import 'survey-core/i18n/vietnamese'; import { renderSurvey } from 'survey-js-ui';
globalThis.whenDrawn = () => { const model = new Model(${JSON.stringify(surveyJs)}); model.locale = 'vi'; renderSurvey(model, document.querySelector('#place')); };`,
    css: ['survey-core/survey-core.min.css'],
    markup: () => '<div id="place"></div>',
  },
  'Form.io': {
    package: '@formio/js',
    code: `import { Formio } from '@formio/js'; globalThis.whenDrawn = () => Formio.createForm(document.querySelector('#place'), ${JSON.stringify(formIo)});`,
    css: ['@formio/js/dist/formio.form.min.css'],
    markup: () => '<div id="place"></div>',
  },
};

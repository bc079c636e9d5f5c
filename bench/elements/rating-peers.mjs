// One rating of five levels in each library, as its documentation shows it;
// where it has no rating, its group of five radio buttons (marked ∘).
const words = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
const label = 'Mức độ hài lòng';
const each = (draw) => words.map((word, index) => draw(word, index + 1)).join('');

const bare = `
import { html, LitElement } from 'lit';
class BareRating extends LitElement {
  static formAssociated = true;
  static properties = { value: {} };
  internals = this.attachInternals();
  render() {
    return html\`<fieldset><legend>${label}</legend>\${${JSON.stringify(words)}.map(
      (word, index) => html\`<label><input type="radio" name="level" .value=\${String(index + 1)} .checked=\${this.value === String(index + 1)}
        @change=\${() => { this.value = String(index + 1); this.internals.setFormValue(this.value); }} />\${word}</label>\`,
    )}</fieldset>\`;
  }
}
customElements.define('bare-rating', BareRating);
`;

/** What a stylesheet alone makes of native radio buttons. */
const native = (classes) => (name) =>
  `<fieldset class="${classes.group}"><legend class="${classes.legend}">${label}</legend>${each(
    (word, level) =>
      `<div class="${classes.item}"><input class="${classes.input}" type="radio" id="${name}-${level}" name="${name}" value="${level}"><label class="${classes.label}" for="${name}-${level}">${word}</label></div>`,
  )}</fieldset>`;

/**
 * By name: `code` is bundled, `css` is linked, `markup` draws the rating
 * `name`. `ours` is resolved in this workspace, all else in `bench/peers`.
 */
export const ratings = {
  'danvan-rating': {
    ours: true,
    code: "import '@danvan/elements/rating/define';",
    markup: (name) => `<danvan-rating name="${name}" label="${label}"></danvan-rating>`,
  },
  'bare Lit element, five native radios': { ours: true, code: bare, markup: () => '<bare-rating></bare-rating>' },
  'Web Awesome': {
    package: '@awesome.me/webawesome',
    code: "import '@awesome.me/webawesome/dist/components/rating/rating.js';",
    css: ['@awesome.me/webawesome/dist/styles/webawesome.css'],
    markup: (name) => `<wa-rating name="${name}" label="${label}"></wa-rating>`,
  },
  'Web Awesome radio group ∘': {
    package: '@awesome.me/webawesome',
    code: "import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js'; import '@awesome.me/webawesome/dist/components/radio/radio.js';",
    css: ['@awesome.me/webawesome/dist/styles/webawesome.css'],
    markup: (name) =>
      `<wa-radio-group name="${name}" label="${label}">${each((word, level) => `<wa-radio value="${level}">${word}</wa-radio>`)}</wa-radio-group>`,
  },
  Shoelace: {
    package: '@shoelace-style/shoelace',
    code: "import '@shoelace-style/shoelace/dist/components/rating/rating.js';",
    css: ['@shoelace-style/shoelace/dist/themes/light.css'],
    markup: () => `<sl-rating label="${label}"></sl-rating>`,
  },
  Calcite: {
    package: '@esri/calcite-components',
    // Its texts are fetched before it draws; by default from its maker's servers.
    code: "import { setAssetPath } from '@esri/calcite-components'; import '@esri/calcite-components/components/calcite-rating'; setAssetPath(location.origin + '/peers/@esri/calcite-components/dist/cdn/assets');",
    css: ['@esri/calcite-components/dist/cdn/main.css'],
    markup: (name) => `<calcite-rating name="${name}" label-text="${label}"></calcite-rating>`,
  },
  UI5: {
    package: '@ui5/webcomponents',
    code: "import '@ui5/webcomponents/dist/RatingIndicator.js';",
    markup: () => `<ui5-rating-indicator accessible-name="${label}"></ui5-rating-indicator>`,
  },
  'Material ∘': {
    package: '@material/web',
    code: "import '@material/web/radio/radio.js';",
    markup: (name) =>
      `<fieldset><legend>${label}</legend>${each((word, level) => `<label><md-radio name="${name}" value="${level}" aria-label="${word}"></md-radio>${word}</label>`)}</fieldset>`,
  },
  'SGDS ∘': {
    package: '@govtechsg/sgds-web-component',
    code: "import '@govtechsg/sgds-web-component/components/Radio/index.js';",
    css: ['@govtechsg/sgds-web-component/themes/day.css', '@govtechsg/sgds-web-component/css/sgds.css'],
    markup: (name) =>
      `<sgds-radio-group name="${name}" label="${label}">${each((word, level) => `<sgds-radio value="${level}">${word}</sgds-radio>`)}</sgds-radio-group>`,
  },
  'GC Design System ∘': {
    package: '@cdssnc/gcds-components',
    code: "import { defineCustomElement } from '@cdssnc/gcds-components/dist/components/gcds-radios.js'; defineCustomElement();",
    css: ['@cdssnc/gcds-components/dist/gcds/gcds.css'],
    markup: (name) =>
      `<gcds-radios name="${name}" legend="${label}" options='${JSON.stringify(words.map((word, index) => ({ id: `${name}-${index}`, label: word, value: String(index + 1) })))}'></gcds-radios>`,
  },
  'VA Design System ∘': {
    package: '@department-of-veterans-affairs/web-components',
    code: "import { defineCustomElement as group } from '@department-of-veterans-affairs/web-components/dist/components/va-radio.js'; import { defineCustomElement as option } from '@department-of-veterans-affairs/web-components/dist/components/va-radio-option.js'; group(); option();",
    markup: (name) =>
      `<va-radio label="${label}">${each((word, level) => `<va-radio-option name="${name}" value="${level}" label="${word}"></va-radio-option>`)}</va-radio>`,
  },
  'Ionic ∘': {
    package: '@ionic/core',
    code: "import { defineCustomElement as group } from '@ionic/core/components/ion-radio-group.js'; import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js'; group(); radio();",
    css: ['@ionic/core/css/core.css'],
    markup: (name) =>
      `<ion-radio-group name="${name}" aria-label="${label}">${each((word, level) => `<ion-radio value="${level}">${word}</ion-radio>`)}</ion-radio-group>`,
  },
  'Carbon ∘': {
    package: '@carbon/web-components',
    code: "import '@carbon/web-components/es/components/radio-button/index.js';",
    markup: (name) =>
      `<cds-radio-button-group name="${name}" legend-text="${label}" orientation="vertical">${each((word, level) => `<cds-radio-button label-text="${word}" value="${level}"></cds-radio-button>`)}</cds-radio-button-group>`,
  },
  'Fluent ∘': {
    package: '@fluentui/web-components',
    code: "import '@fluentui/web-components/radio-group/define.js'; import '@fluentui/web-components/radio/define.js'; import '@fluentui/web-components/field/define.js';",
    markup: (name) =>
      `<fluent-radio-group name="${name}" aria-label="${label}">${each((word, level) => `<fluent-field label-position="after"><label slot="label">${word}</label><fluent-radio slot="input" value="${level}"></fluent-radio></fluent-field>`)}</fluent-radio-group>`,
  },
  'GoA ∘': {
    package: '@abgov/web-components',
    code: "import '@abgov/web-components';",
    css: ['@abgov/web-components/index.css'],
    // Its time grows with the square of their number: 1,000 would hold the page for minutes.
    many: 200,
    markup: (name) =>
      `<goa-radio-group name="${name}">${each((word, level) => `<goa-radio-item name="${name}" value="${level}" label="${word}"></goa-radio-item>`)}</goa-radio-group>`,
  },
  SurveyJS: {
    package: 'survey-core',
    // Its rating is a question of a survey: one survey asks as many of them, in the first place.
    code: `import { Model } from 'survey-core'; import 'survey-core/i18n/vietnamese'; import { renderSurvey } from 'survey-js-ui';
globalThis.whenDrawn = () => {
  const places = [...document.querySelectorAll('.survey-place')];
  const elements = places.map(({ id }) => ({ type: 'rating', name: id, title: '${label}', rateType: 'smileys', rateValues: ${JSON.stringify(words.map((text, at) => ({ value: at + 1, text })))} }));
  const model = new Model({ elements });
  model.locale = 'vi';
  renderSurvey(model, places[0]);
};`,
    css: ['survey-core/survey-core.min.css'],
    markup: (name) => `<div class="survey-place" id="${name}"></div>`,
  },
  'USWDS ∘ (stylesheet)': {
    package: '@uswds/uswds',
    code: '',
    css: ['@uswds/uswds/dist/css/uswds.min.css'],
    markup: native({
      group: 'usa-fieldset',
      legend: 'usa-legend',
      item: 'usa-radio',
      input: 'usa-radio__input',
      label: 'usa-radio__label',
    }),
  },
  'GOV.UK ∘ (stylesheet, script)': {
    package: 'govuk-frontend',
    code: "import { createAll, Radios } from 'govuk-frontend'; document.body.classList.add('govuk-frontend-supported'); globalThis.whenDrawn = () => createAll(Radios);",
    css: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    markup: (name) =>
      `<div class="govuk-radios" data-module="govuk-radios">${native({
        group: 'govuk-fieldset',
        legend: 'govuk-fieldset__legend',
        item: 'govuk-radios__item',
        input: 'govuk-radios__input',
        label: 'govuk-label govuk-radios__label',
      })(name)}</div>`,
  },
  'DSFR ∘ (stylesheet)': {
    package: '@gouvfr/dsfr',
    code: '',
    css: ['@gouvfr/dsfr/dist/dsfr.min.css'],
    markup: native({
      group: 'fr-fieldset',
      legend: 'fr-fieldset__legend',
      item: 'fr-radio-group',
      input: '',
      label: 'fr-label',
    }),
  },
};

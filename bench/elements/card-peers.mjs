// One figure on a card in each library: its name, value, base and goal. No library has a card
// for figures, so what is written around theirs is what its documentation shows of a card.
const label = 'Hồ sơ giải quyết đúng hạn';
const [value, base, goal] = ['98,71 %', 'trên hồ sơ đã giải quyết', 'Mục tiêu 95 %'];
const words = `<p>${value}</p><p>${base}</p><p>${goal}</p>`;

const bare = `
import { css, html, LitElement } from 'lit';
class BareCard extends LitElement {
  static properties = { label: {}, value: {}, base: {}, goal: {} };
  static styles = css\`:host{display:block;border:1px solid #bbb;border-radius:8px;padding:16px}\`;
  render() {
    return html\`<article aria-label=\${this.label}><h3>\${this.label}</h3><p>\${this.value}</p><p>\${this.base}</p><p>\${this.goal}</p></article>\`;
  }
}
customElements.define('bare-card', BareCard);
`;

/** In the shape of `ratings`. */
export const cards = {
  'danvan-kpi-card': {
    ours: true,
    // What draws a target comes later on a page; here it is part of what is asked for.
    whole: true,
    code: "import '@danvan/elements/kpi-card/define';",
    markup: () =>
      `<danvan-kpi-card label="${label}" value="98,71" unit="%" base="${base}" target="95"></danvan-kpi-card>`,
  },
  'bare Lit element, the same words': {
    ours: true,
    code: bare,
    markup: () => `<bare-card label="${label}" value="${value}" base="${base}" goal="${goal}"></bare-card>`,
  },
  'Web Awesome': {
    package: '@awesome.me/webawesome',
    code: "import '@awesome.me/webawesome/dist/components/card/card.js';",
    css: ['@awesome.me/webawesome/dist/styles/webawesome.css'],
    markup: () => `<wa-card with-header><h3 slot="header">${label}</h3>${words}</wa-card>`,
  },
  Shoelace: {
    package: '@shoelace-style/shoelace',
    code: "import '@shoelace-style/shoelace/dist/components/card/card.js';",
    css: ['@shoelace-style/shoelace/dist/themes/light.css'],
    markup: () => `<sl-card><h3 slot="header">${label}</h3>${words}</sl-card>`,
  },
  Calcite: {
    package: '@esri/calcite-components',
    code: "import { setAssetPath } from '@esri/calcite-components'; import '@esri/calcite-components/components/calcite-card'; setAssetPath(location.origin + '/peers/@esri/calcite-components/dist/cdn/assets');",
    css: ['@esri/calcite-components/dist/cdn/main.css'],
    markup: () => `<calcite-card label="${label}"><h3 slot="heading">${label}</h3>${words}</calcite-card>`,
  },
  UI5: {
    package: '@ui5/webcomponents',
    code: "import '@ui5/webcomponents/dist/Card.js'; import '@ui5/webcomponents/dist/CardHeader.js';",
    markup: () =>
      `<ui5-card accessible-name="${label}"><ui5-card-header slot="header" title-text="${label}"></ui5-card-header>${words}</ui5-card>`,
  },
  SGDS: {
    package: '@govtechsg/sgds-web-component',
    code: "import '@govtechsg/sgds-web-component/components/Card/index.js';",
    css: ['@govtechsg/sgds-web-component/themes/day.css', '@govtechsg/sgds-web-component/css/sgds.css'],
    markup: () =>
      `<sgds-card><span slot="title">${label}</span><span slot="subtitle">${value}</span><span slot="description">${base}</span><span slot="lower">${goal}</span></sgds-card>`,
  },
  'GC Design System (a card is a link)': {
    package: '@cdssnc/gcds-components',
    code: "import { defineCustomElement } from '@cdssnc/gcds-components/dist/components/gcds-card.js'; defineCustomElement();",
    css: ['@cdssnc/gcds-components/dist/gcds/gcds.css'],
    markup: () =>
      `<gcds-card card-title="${label}" card-title-tag="h3" href="#place" description="${value}, ${base}">${goal}</gcds-card>`,
  },
  'VA Design System': {
    package: '@department-of-veterans-affairs/web-components',
    code: "import { defineCustomElement } from '@department-of-veterans-affairs/web-components/dist/components/va-card.js'; defineCustomElement();",
    markup: () => `<va-card><h3>${label}</h3>${words}</va-card>`,
  },
  Ionic: {
    package: '@ionic/core',
    code: ['card', 'card-header', 'card-title', 'card-content']
      .map(
        (name, at) =>
          `import { defineCustomElement as define${at} } from '@ionic/core/components/ion-${name}.js'; define${at}();`,
      )
      .join('\n'),
    css: ['@ionic/core/css/core.css'],
    markup: () =>
      `<ion-card><ion-card-header><ion-card-title>${label}</ion-card-title></ion-card-header><ion-card-content>${words}</ion-card-content></ion-card>`,
  },
  'Carbon (tile)': {
    package: '@carbon/web-components',
    code: "import '@carbon/web-components/es/components/tile/index.js';",
    markup: () => `<cds-tile><h3>${label}</h3>${words}</cds-tile>`,
  },
  'USWDS (stylesheet)': {
    package: '@uswds/uswds',
    code: '',
    css: ['@uswds/uswds/dist/css/uswds.min.css'],
    markup: () =>
      `<div class="usa-card"><div class="usa-card__container"><div class="usa-card__header"><h3 class="usa-card__heading">${label}</h3></div><div class="usa-card__body">${words}</div></div></div>`,
  },
  'DSFR (stylesheet)': {
    package: '@gouvfr/dsfr',
    code: '',
    css: ['@gouvfr/dsfr/dist/dsfr.min.css'],
    markup: () =>
      `<div class="fr-card"><div class="fr-card__body"><div class="fr-card__content"><h3 class="fr-card__title">${label}</h3><div class="fr-card__desc">${words}</div></div></div></div>`,
  },
};

// A card written by hand for the one content that is measured: no library, no
// language, no loading. What an element that does more is compared with.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:block}article{display:flex;flex-direction:column;gap:8px;padding:16px;border:1px solid #bbb;border-radius:8px}
p,dl,dd{margin:0}.label{font-weight:600}.value{font-size:2.25em;font-weight:650}.small{font-size:.875em}.status{display:flex;gap:8px;font-weight:650;color:#14663a}
svg.line{width:100%}path{fill:none;stroke:#0b5cad;stroke-width:2.5}.area{fill:#0b5cad;fill-opacity:.1;stroke:none}.facts div{display:grid;grid-template-columns:4.5em 1fr;gap:8px}`);
const template = document.createElement('template');
template.innerHTML = `<article aria-labelledby="label"><p class="label" id="label"></p><p class="value"><span></span>\u00a0<span></span></p><p class="small"></p>
<p class="small status"><svg width="16" height="16" aria-hidden="true"><path d="M8 .5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15"></path></svg><span></span></p><p class="small"></p>
<div class="small"><svg class="line" viewBox="0 0 240 56" aria-hidden="true"><path class="goal"></path><path class="area"></path><path></path><path></path></svg><p></p></div>
<dl class="small facts"><div><dt>Kỳ</dt><dd></dd></div><div><dt>Đơn vị</dt><dd></dd></div></dl>
<details class="small"><summary>Cách tính và căn cứ</summary><dl><dt>Cách tính</dt><dd></dd><dt>Căn cứ</dt><dd></dd><dt>Nguồn</dt><dd><blockquote></blockquote></dd></dl></details></article>`;

class HandWrittenCard extends HTMLElement {
  set card(card) {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    const fill = (selector, ...texts) => {
      for (const [index, element] of root.querySelectorAll(selector).entries()) element.textContent = texts[index];
    };
    fill('.label', card.label);
    fill('.value span', card.value, card.unit);
    fill(
      'article > .small:not(dl, div, .status, details)',
      card.base,
      `Mục tiêu ${card.target} %, vượt 3,71 điểm phần trăm (càng cao càng tốt)`,
    );
    fill('.status span', 'Đạt mục tiêu');
    const values = card.trend.map(({ value }) => Number(value));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const points = values.map((value, index) => [
      6 + (index * 228) / (values.length - 1),
      50 - ((value - low) / (high - low)) * 44,
    ]);
    const line = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(0)} ${y.toFixed(0)}`).join('');
    const [goal, area, stroke, last] = root.querySelectorAll('.line path');
    goal.setAttribute('d', 'M0 30h240');
    area.setAttribute('d', `${line}V56H6Z`);
    stroke.setAttribute('d', line);
    last.setAttribute('d', `M${points.at(-1).join(' ')}h0`);
    fill(
      'div.small p',
      'Tăng 4,61 điểm phần trăm so với kỳ trước (tốt lên); 6 kỳ có số liệu: thấp nhất 90,5 %, cao nhất 98,71 %.',
    );
    fill('.facts dd', card.period, card.place);
    fill('details dd', card.formula, card.basis[0]);
    fill('blockquote', card.sources[0].text);
  }
}
customElements.define('hand-written-card', HandWrittenCard);

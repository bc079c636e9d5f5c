// Takes the indentation out of the templates and styles of the built elements:
// it is sent to every visitor, and with every element that a server renders.
// Lines keep their numbers, so that source maps stay right.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Rewrites the modules below `folder`; once more changes nothing. */
export function minifyTemplates(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || /^danvan[\w.-]*\.js$/.test(name)) continue;
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = minified(before);
    if (after !== before) writeFileSync(path, after);
  }
}

export function minified(code) {
  if (!/\b(?:html|svg|css) ?`/.test(code)) return code;
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg', 'css'].includes(node.tag.getText())) {
      const squeeze = node.tag.getText() === 'css' ? squeezeStyles : squeezeMarkup;
      const { template } = node;
      const pieces = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const piece of pieces) {
        const text = piece.getText();
        const last = text.endsWith('`');
        const inner = text.slice(1, last ? -1 : -2);
        const lines = '\n'.repeat(inner.split('\n').length - 1);
        // The lines that go are put behind the literal, or into the expression that follows.
        const written = text[0] + squeeze(inner) + (last ? '`' : '${') + lines;
        if (written !== text) edits.push({ start: piece.getStart(), end: piece.getEnd(), written });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), code);
}

/** Around these a browser shows no blank. */
const blocks = 'article|section|div|p|dl|dt|dd|ul|li|table|thead|tbody|tr|th|td|rect|path|line|defs';
const beforeBlock = new RegExp(`> (?=</?(?:${blocks})\\b)`, 'g');
const afterBlock = new RegExp(`(</(?:${blocks})>|<(?:table|thead|tbody|tr|dl)>) (?=[<]|$)`, 'g');

// White space of markup is one blank, which is what a browser makes of it; a word alone needs no quotes.
function squeezeMarkup(text) {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/( [a-z-]+)="([\w-]+)"(?=[ >])/g, '$1=$2')
    .replace(beforeBlock, '>')
    .replace(afterBlock, '$1')
    .replace(/(<\/?[a-z][\w-]*(?: [a-z-]+(?:=[\w-]+)?)*) >/g, '$1>');
}

function squeezeStyles(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/::(?=before|after)/g, ':')
    .replace(/ !important/g, '!important')
    .replace(/([{;}][\w-]+|^ ?[\w-]+|\([\w-]+): /g, '$1:')
    .replace(/([ :(,-])0\.(?=\d)/g, '$1.')
    .replace(/^ /, '')
    .replace(/;}/g, '}');
}

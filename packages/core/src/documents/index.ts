export type { DocumentSymbol, DocumentSymbolForm, DocumentSymbolWarning } from './document-symbol.js';
export { DOCUMENT_TYPES, PARTY_ORGANS } from './document-types.js';
export { formatDocumentSymbol } from './format-document-symbol.js';
export { parseDocumentSymbol } from './parse-document-symbol.js';

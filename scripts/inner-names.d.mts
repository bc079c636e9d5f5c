export const innerNames: readonly string[];
export const innerNamesOfLit: readonly string[];

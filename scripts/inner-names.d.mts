export const innerNames: readonly string[];

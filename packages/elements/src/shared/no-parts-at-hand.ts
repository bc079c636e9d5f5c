// In a browser the parts come when they are needed.
export {};

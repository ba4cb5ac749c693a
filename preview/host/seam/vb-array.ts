// Results reach desktop office.js as arrays of Visual Basic: the outer object answers toArray and dimensions.
export interface VbArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export const vbArray = (items: readonly unknown[]): VbArray => ({ toArray: () => items, dimensions: () => 1 });

/** How the words before a figure qualify it: "hơn 21.200" is `moreThan`, "gần 99,5%" is `nearly`. */
export type Bound = 'exact' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'about' | 'nearly';

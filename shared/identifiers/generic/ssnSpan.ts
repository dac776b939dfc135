/** Tokens from `first` to before `end`; `from` is where in the folded text signs before them begin. */
export interface SsnSpan {
  readonly first: number;
  readonly end: number;
  readonly from?: number;
  readonly to?: number;
}

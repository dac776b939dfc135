/** One of a list to choose from. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

/** One thing that is wrong and the id of the control to go to; without one it is about the whole form. */
export interface FormError {
  readonly id?: string;
  readonly message: string;
}

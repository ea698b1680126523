/** It cannot be tried here: why. */
export class NotTried extends Error {
  constructor(readonly why: string) {
    super(why);
    this.name = "NotTried";
  }
}

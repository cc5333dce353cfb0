/** Why a line could not be posted. */
export class LineRefusal extends Error {
  override readonly name = 'LineRefusal';
  readonly status: 'error' | 'invalidActuals';

  constructor(status: 'error' | 'invalidActuals', message: string) {
    super(message);
    this.status = status;
  }
}

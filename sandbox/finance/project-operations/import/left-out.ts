/** Why a staging row got no line; it stays staged and is tried again by the next import. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';
}

/** The moments before and after an effect of an operation. */
export function around<Effect extends string>(effect: Effect) {
  return [`before ${effect}`, `after ${effect}`] as const;
}

/** The moments before and after effects on a leg. */
export function at<Role extends 'target' | 'origin'>(
  role: Role,
  ...effects: readonly ('prepare' | 'write' | 'read' | 'undo')[]
) {
  return effects.flatMap((effect) => [`${role} before ${effect}`, `${role} after ${effect}`] as const);
}

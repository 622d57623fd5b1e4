/** A field of an export: its type in Frictionless terms and what it means, in readers' words. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'array' | 'object';
  readonly description: string;
  /** All possible values. */
  readonly values?: readonly string[];
}

/** A field without listed values. @param description in readers' words */
export const field = <Name extends string>(
  name: Name,
  type: Field['type'],
  description: string,
): Field & { readonly name: Name } => ({ name, type, description });

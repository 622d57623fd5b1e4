/** A field of an export: its type in Frictionless terms and what it means, in readers' words. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'array' | 'object';
  readonly description: string;
  /** All possible values. */
  readonly values?: readonly string[];
}

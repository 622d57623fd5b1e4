import { z } from 'astro/zod';

/** The schema of what stands at a path of the data; undefined where none is known. */
function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  )
    return schemaAt(schema.unwrap(), path);
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(key)], rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? schemaAt(schema.valueType, rest) : undefined;
}

/** What an author may do instead of giving the field at a path a value; '' when it must have one. */
export function insteadAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const at = schemaAt(schema, path);
  if (at instanceof z.ZodNullable) return ', hoặc null nếu không có';
  return at instanceof z.ZodOptional || at instanceof z.ZodDefault ? ', hoặc bỏ trường ấy' : '';
}

/** Names of the fields that the object at a path takes. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path);
  const at = found instanceof z.ZodNullable ? found.unwrap() : found;
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

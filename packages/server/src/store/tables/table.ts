/** The SQL name of a field: `trackingId` becomes the column `tracking_id`. */
type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : Name;

/** The columns of a field that is not stored unchanged in one column, and how to convert the field. */
export interface Conversion<Field extends string, Value, Columns extends object> {
  field: Field;
  columns: readonly (keyof Columns & string)[];
  toColumns(value: Value): Columns;
  fromColumns(columns: Columns): Value;
}

/** Formats a hexadecimal hash as a parameter that a statement compares with its column. */
export const storedHash = (hex: string): string => `\\x${hex}`;

/** Returns a column's hash in hexadecimal. */
export const hexOf = (stored: string): string => stored.slice(2);

/** Declares a hash: hexadecimal in the record, and bytes in the column, which take half as much space. */
export function hash<const Field extends string>(
  field: Field,
): Conversion<Field, string, Record<SnakeCase<Field>, string>> {
  const column = columnName(field);
  return {
    field,
    columns: [column],
    toColumns: (hex) => ({ [column]: storedHash(hex) }) as Record<SnakeCase<Field>, string>,
    fromColumns: (row) => hexOf(row[column]),
  };
}

export function hashOrNull<const Field extends string>(
  field: Field,
): Conversion<Field, string | null, Record<SnakeCase<Field>, string | null>> {
  const column = columnName(field);
  return {
    field,
    columns: [column],
    toColumns: (hex) =>
      ({ [column]: hex === null ? null : storedHash(hex) }) as Record<SnakeCase<Field>, string | null>,
    fromColumns: ({ [column]: stored }) => (stored === null ? null : hexOf(stored)),
  };
}

type AnyConversion<Source> = {
  // biome-ignore lint/suspicious/noExplicitAny: the columns are any that the conversion itself declares
  [Field in keyof Source & string]: Conversion<Field, Source[Field], any>;
}[keyof Source & string];

type Part<Source> = (keyof Source & string) | AnyConversion<Source>;

type FieldOf<One> = One extends string ? One : One extends { field: infer Field } ? Field : never;
type ColumnsOf<One> = One extends { fromColumns(columns: infer Columns): unknown } ? Columns : never;
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** The fields of a record that a declaration's parts name. */
type RecordOf<Source, Parts extends readonly unknown[]> = Pick<Source, FieldOf<Parts[number]> & keyof Source>;

type RowOf<Source, Parts extends readonly unknown[]> = Flat<
  { [Field in Extract<Parts[number], keyof Source & string> as SnakeCase<Field>]: Source[Field] } & ([
    ColumnsOf<Parts[number]>,
  ] extends [never]
    ? unknown
    : Intersection<ColumnsOf<Parts[number]>>)
>;

/** A table, derived from one declaration. */
export interface Table<Fields, Row> {
  /**
   * The columns in the order of the declaration. Statements name them instead of using `*`, so they can stay
   * prepared (`prepared-client.ts`).
   */
  columns: readonly (keyof Row & string)[];
  /** Converts a record to its row, for an insert or for an update of every column. */
  toRow(record: Fields): Row;
  /** Converts some fields of a record to their columns, for a condition or for an update of these columns. */
  toColumns(fields: Partial<Fields>): Partial<Row>;
  /** Converts a row to its record. The row may have additional columns. */
  fromRow(row: Row): Fields;
  /** Converts a record to the values of `columns`, in their order. */
  toValues(record: Fields): unknown[];
}

/** The row type of a table, as `Tables` lists it. */
export type RowOfTable<Declared> = Declared extends { toRow(record: never): infer Row } ? Row : never;

/** The column that stores a field of a record. */
export const columnName = <Field extends string>(field: Field) =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as SnakeCase<Field>;

/**
 * Declares a table by the fields of the record that it stores, in column order. A field is stored in the
 * column with the same name (`trackingId`, `tracking_id`) unless it has a `Conversion`. If the result of
 * `fromRow` is used as the record, the compiler reports each field that the declaration lacks.
 * @example const notes = table<NoteRecord>()("id", "reportId", "agencyId", "keyId", "at", "text");
 */
export function table<Source extends object>(): <const Parts extends readonly Part<Source>[]>(
  ...parts: Parts
) => Table<RecordOf<Source, Parts>, RowOf<Source, Parts>>;
export function table(): (...parts: never[]) => unknown {
  return (...parts) => buildTable(parts);
}

type Values = Record<string, unknown>;
type AnyColumns = Conversion<string, unknown, Values>;

/**
 * Returns an object with all keys, to be copied and filled. V8 turns an object into a slow hash table when a
 * dozen computed keys are added, but not when they already exist.
 */
const templateOf = (keys: readonly string[]): Values =>
  JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null]))));

function buildTable(parts: readonly (string | AnyColumns)[]): Table<Values, Values> {
  const plain = parts.filter((part) => typeof part === "string");
  const pairs = plain.map((field) => ({ field, column: columnName(field) }));
  const conversions = parts.filter((part) => typeof part !== "string");
  const columns = parts.flatMap((part) => (typeof part === "string" ? [columnName(part)] : part.columns));
  const emptyRow = templateOf(columns);
  const emptyRecord = templateOf(parts.map((part) => (typeof part === "string" ? part : part.field)));
  const toRow = (record: Values): Values => {
    const row = { ...emptyRow };
    for (const { field, column } of pairs) row[column] = record[field];
    for (const { field, toColumns } of conversions) Object.assign(row, toColumns(record[field]));
    return row;
  };
  const fromRow = (row: Values): Values => {
    const record = { ...emptyRecord };
    for (const { field, column } of pairs) record[field] = row[column];
    for (const { field, fromColumns } of conversions) record[field] = fromColumns(row);
    return record;
  };
  const plainColumns = new Map(pairs.map(({ field, column }) => [field, column]));
  const converted = new Map(conversions.map(({ field, toColumns }) => [field, toColumns]));
  const toColumns = (fields: Values): Values => {
    const row: Values = {};
    for (const [field, value] of Object.entries(fields)) {
      const [column, convert] = [plainColumns.get(field), converted.get(field)];
      if (column !== undefined) row[column] = value;
      else if (convert) Object.assign(row, convert(value));
      // An unknown field is rejected, because a condition without it would match more rows. Only declared
      // names become part of a statement.
      else throw new TypeError(`The table has no field "${field}".`);
    }
    return row;
  };
  const toValues = (record: Values): unknown[] => {
    const row = toRow(record);
    return columns.map((column) => row[column]);
  };
  return { columns, toRow, toColumns, fromRow, toValues };
}

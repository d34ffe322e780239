/**
 * A value that a later version of the contract may add to an enumeration. Editors still complete the known
 * values. A `switch` over them needs a `default`.
 */
export type UnknownValue = string & Record<never, never>;

/**
 * Represents a `kind` that a later version of the contract may add. The type is a literal, because TypeScript
 * narrows unions only by literals. The actual value is a different string, so handle it in `default` or
 * `else`.
 */
export type UnknownKind = "a kind of a later version";

type Names<Union> = Union extends unknown ? keyof Union : never;
type Absent<Form, Name extends PropertyKey> = { [Key in Exclude<Name, keyof Form>]?: undefined };
type Exclusive<Form, Name extends PropertyKey> = Form extends unknown ? Form & Absent<Form, Name> : never;

/** One of several object types. A field that only other types have can be read and is `undefined`. */
export type OneOf<Union> = Exclusive<Union, Names<Union>>;

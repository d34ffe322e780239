import { type Compilable, CompiledQuery, type Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

/**
 * A statement that is compiled once and then sent with different parameters: for statements that every report
 * needs. `build` may use any values in place of the parameters; callers pass them in the order of the text.
 */
export function preparedQuery<Row>(build: (db: Kysely<Tables>) => Compilable<Row>) {
  let text: string | undefined;
  return (db: Kysely<Tables>, parameters: unknown[]): CompiledQuery<Row> => {
    text ??= build(db).compile().sql;
    return CompiledQuery.raw(text, parameters) as CompiledQuery<Row>;
  };
}

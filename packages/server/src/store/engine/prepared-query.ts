import { type Compilable, CompiledQuery, type Kysely } from "kysely";
import type { Tables } from "../tables/tables.ts";

/**
 * Creates a statement that is compiled once and then sent with different parameters, for statements that
 * every report needs. `build` can use any values for the parameters. Callers pass the parameters in the order
 * of the text.
 */
export function preparedQuery<Row>(build: (db: Kysely<Tables>) => Compilable<Row>) {
  let text: string | undefined;
  return (db: Kysely<Tables>, parameters: unknown[]): CompiledQuery<Row> => {
    text ??= build(db).compile().sql;
    return CompiledQuery.raw(text, parameters) as CompiledQuery<Row>;
  };
}

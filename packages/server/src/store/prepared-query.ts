import { type Compilable, CompiledQuery, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * A statement of which only the parameters change, for those that every report needs: its text is made once, from a build with any values
 * in the places of the parameters. They are given in the order in which the text names them.
 */
export const compiledOnce = <Row>(build: (db: Kysely<Tables>) => Compilable<Row>) => {
  let text: string | undefined;
  return (db: Kysely<Tables>, parameters: unknown[]): CompiledQuery<Row> => {
    text ??= build(db).compile().sql;
    return CompiledQuery.raw(text, parameters) as CompiledQuery<Row>;
  };
};

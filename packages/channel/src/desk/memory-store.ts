import type { AnswerTemplateRecord, DeskStore, DeskTransaction, NoteRecord } from "./store.ts";

/** The desk's part of what the memory store holds. */
export interface DeskState {
  notes: Map<string, NoteRecord[]>;
  templates: Map<string, AnswerTemplateRecord>;
}

/** A desk with nothing on it. */
export const emptyDesk = (): DeskState => ({ notes: new Map(), templates: new Map() });

/** Writes to the desk, each of which `undoing` remembers how to take back. */
export const deskWrites = (
  { notes, templates }: DeskState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): DeskTransaction => {
  const holds = (id: string, version: number): boolean => templates.get(id)?.version === version;
  const put = (template: AnswerTemplateRecord): void => {
    undoing(templates, template.id);
    templates.set(template.id, template);
  };
  return {
    async insertNote(note) {
      undoing(notes, note.reportId);
      notes.set(note.reportId, [...(notes.get(note.reportId) ?? []), note]);
    },
    async insertAnswerTemplate(template) {
      put(template);
    },
    async updateAnswerTemplate(template) {
      if (!holds(template.id, template.version - 1)) return false;
      put(template);
      return true;
    },
    async deleteAnswerTemplate(id, version) {
      if (!holds(id, version)) return false;
      undoing(templates, id);
      templates.delete(id);
      return true;
    },
  };
};

/** Reads from the desk. */
export const deskReads = ({ notes, templates }: DeskState): DeskStore => ({
  async listNotes(reportId, agencyIds) {
    return (notes.get(reportId) ?? []).filter(({ agencyId }) => agencyIds.includes(agencyId));
  },
  async listAnswerTemplates(agencyId) {
    return [...templates.values()].filter((template) => template.agencyId === agencyId);
  },
});

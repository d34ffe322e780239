import type { AnswerTemplateRecord, DeskStore, DeskTransaction, NoteRecord } from "./store.ts";

/** The desk's part of the memory store. */
export interface DeskState {
  notes: Map<string, NoteRecord[]>;
  templates: Map<string, AnswerTemplateRecord>;
}

export const emptyDesk = (): DeskState => ({ notes: new Map(), templates: new Map() });

/** @param undoing Notes the value of a key before it is replaced, for a rollback. */
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

export const deskReads = ({ notes, templates }: DeskState): DeskStore => ({
  async listNotes(reportId, agencyIds) {
    return (notes.get(reportId) ?? []).filter(({ agencyId }) => agencyIds.includes(agencyId));
  },
  async listAnswerTemplates(agencyId) {
    return [...templates.values()].filter((template) => template.agencyId === agencyId);
  },
});

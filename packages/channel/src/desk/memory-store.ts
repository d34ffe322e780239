import type { AnswerTemplateRecord, DraftRecord, NoteRecord, SavedViewRecord } from "../records/desk.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { DeskStore, DeskTransaction } from "./store.ts";

/** The desk's part of the memory store. */
export interface DeskState {
  notes: Map<string, NoteRecord[]>;
  templates: Map<string, AnswerTemplateRecord>;
  /** By `draftKey`. */
  drafts: Map<string, DraftRecord>;
  /** By `viewKey`. */
  savedViews: Map<string, SavedViewRecord>;
}

const draftKey = ({ reportId, officerId }: Pick<DraftRecord, "reportId" | "officerId">): string =>
  `${reportId} ${officerId}`;

const viewKey = ({ officerId, id }: Pick<SavedViewRecord, "officerId" | "id">): string =>
  `${officerId} ${id}`;

export const emptyDesk = (): DeskState => ({
  notes: new Map(),
  templates: new Map(),
  drafts: new Map(),
  savedViews: new Map(),
});

/** A replaced view keeps its position in the map. */
const viewsOf = ({ savedViews }: Pick<DeskState, "savedViews">, officerId: string): SavedViewRecord[] =>
  [...savedViews.values()].filter((view) => view.officerId === officerId);

/** @param undoing Notes the value of a key before it is replaced, for a rollback. */
export const deskWrites = (
  state: DeskState & { officers: Map<string, Pick<OfficerRecord, "state">> },
  undoing: (map: Map<string, unknown>, key: string) => void,
): DeskTransaction => {
  const { notes, templates, drafts, savedViews, officers } = state;
  return {
    async insertNote(note) {
      undoing(notes, note.reportId);
      notes.set(note.reportId, [...(notes.get(note.reportId) ?? []), note]);
    },
    async saveDraft(draft) {
      undoing(drafts, draftKey(draft));
      drafts.set(draftKey(draft), draft);
    },
    async deleteDraft({ act, ...draft }) {
      const key = draftKey(draft);
      if (act !== undefined && drafts.get(key)?.act !== act) return;
      undoing(drafts, key);
      drafts.delete(key);
    },
    async lockSavedViews(officerId) {
      const officer = officers.get(officerId);
      return officer && officer.state !== "left" ? viewsOf(state, officerId) : undefined;
    },
    async saveView(view) {
      const key = viewKey(view);
      undoing(savedViews, key);
      savedViews.set(key, view);
    },
    async deleteView(view) {
      const key = viewKey(view);
      undoing(savedViews, key);
      savedViews.delete(key);
    },
    async putAnswerTemplate(template) {
      if ((templates.get(template.id)?.version ?? 0) !== template.version - 1) return false;
      undoing(templates, template.id);
      templates.set(template.id, template);
      return true;
    },
    async deleteAnswerTemplate(id, version) {
      if (templates.get(id)?.version !== version) return false;
      undoing(templates, id);
      templates.delete(id);
      return true;
    },
  };
};

export const deskReads = ({ notes, templates, drafts, savedViews }: DeskState): DeskStore => ({
  async findDraft(reportId, officerId) {
    return drafts.get(draftKey({ reportId, officerId }));
  },
  async listSavedViews(officerId) {
    return viewsOf({ savedViews }, officerId);
  },
  async clearDeskOf(officerId) {
    for (const [key, draft] of drafts) if (draft.officerId === officerId) drafts.delete(key);
    for (const [key, view] of savedViews) if (view.officerId === officerId) savedViews.delete(key);
  },
  async listNotes(reportId, agencyIds) {
    return (notes.get(reportId) ?? []).filter(({ agencyId }) => agencyIds.includes(agencyId));
  },
  async listAnswerTemplates(agencyId) {
    return [...templates.values()].filter((template) => template.agencyId === agencyId);
  },
});

export type { AgencyKind, KindChange } from "./learning/compare-models.ts";
export {
  type LearningCases,
  type Lesson,
  type LessonPlan,
  learnModel,
  leastLessons,
  mostLessons,
  type Refusal,
} from "./learning/learn.ts";
export {
  backToShipped,
  type LearnedModel,
  loadShippedModel,
  type PackedModel,
} from "./load-model.ts";
export { createModel, type Model } from "./model.ts";
export { packModel, readModel } from "./pack-model.ts";
export { type Suggestions, suggest } from "./suggest.ts";
export { type Evaluation, evaluate, type Hits } from "./training/evaluate.ts";
export { CaseError, type RoutingCase, readCases } from "./training/read-cases.ts";
export type { Reliability } from "./training/reliability.ts";

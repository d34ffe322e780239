export { type Evaluation, evaluate, type Hits } from "./routing/evaluate.ts";
export { type Lesson, type LessonPlan, learnModel, leastLessons, mostLessons } from "./routing/learn.ts";
export {
  backToShipped,
  type LearnedModel,
  loadShippedModel,
  type PackedModel,
} from "./routing/load-model.ts";
export { createModel, type Model } from "./routing/model.ts";
export { packModel, readModel } from "./routing/pack-model.ts";
export { CaseError, type RoutingCase, readCases } from "./routing/read-cases.ts";
export { type Suggestions, suggest } from "./routing/suggest.ts";

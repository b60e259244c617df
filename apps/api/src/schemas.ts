/** What travels, for front ends that answer the same. */
export {
  AssignedQuestionBody,
  BriefBody,
  ChecklistBody,
  ChecklistItemBody,
  FindingsBody,
  FollowUpBody,
  FollowUpsBody,
  NextActionBody,
  PersonCardBody,
  PlanBody,
  ReadinessBody,
} from "./routes/preparation-schemas.ts";
export {
  ChangeBody,
  ExportBody,
  ImportReportBody,
  PlaybookEntryBody,
  SearchHitBody,
} from "./routes/schemas.ts";
export { LoopLintBody } from "./routes/loop.ts";
export { DeliveryBody, WebhookBody } from "./routes/webhooks.ts";

/** What of a preparation is asked for across many applications, without the weight of the rest. */
export { agendaOf, type AgendaStep, byPressure, isAgendaKnown } from "./agenda.ts";
export { type Work, workOf } from "./work.ts";

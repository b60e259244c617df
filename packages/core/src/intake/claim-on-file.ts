import type { Application } from "../model/application.ts";
import { sameJson } from "../same-json.ts";
import type { DraftClaim } from "./draft.ts";
import { isSameName } from "./reading/recognise.ts";

/** Whether an application has this telling already, however its subject is spelled. */
export const isClaimOnFile = (claim: DraftClaim, application: Application): boolean =>
  application.claims.some(
    (known) =>
      known.kind === claim.kind &&
      known.saidIn === claim.saidIn &&
      isSameName(known.subject, claim.subject) &&
      sameJson(known.value, claim.value),
  );

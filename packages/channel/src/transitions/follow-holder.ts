import { findAgency, findPresentAgency, findTopic, listResponsibleAgencies } from "@lapor/directory";
import { custodianAfter } from "../life-cycle/holder.ts";
import type { TransitionEffect } from "../life-cycle/life-cycle.ts";
import type { Transition } from "../life-cycle/transition.ts";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import { nameTeam } from "../policy/name-team.ts";
import type { Policy } from "../records/policy.ts";
import type { ReportRecord } from "../records/report.ts";

/** Timeline messages are in Indonesian. */
interface Followed {
  effect: TransitionEffect;
  message: string;
}

const nameOf = (agencyId: string): string | undefined => findAgency(agencyId)?.name;

const decreeOf = (agencyId: string): string => {
  const reason = findAgency(agencyId)?.ended?.reason;
  return reason === undefined ? "" : ` (${reason})`;
};

/**
 * Returns the transition for a report whose agency was abolished. The successor keeps the verification and
 * the findings, but not the unit.
 */
function followAgency(report: ReportRecord, policy: Policy): Followed {
  const { responsibleAgencyId, categoryId, verifiedAt, needsExamination } = report;
  const formerId = responsibleAgencyId ?? "";
  const isDivided = listResponsibleAgencies(formerId).length > 1;
  const successor = findPresentAgency(formerId, categoryId);
  const why = decreeOf(formerId);
  if (successor) {
    const topic = isDivided ? findTopic(categoryId ?? "")?.names.id : undefined;
    const tasks = topic === undefined ? "" : ` di bidang ${topic}`;
    return {
      effect: { responsibleAgencyId: successor.id, changes: { verifiedAt, needsExamination } },
      message: `Tugas ${nameOf(formerId)}${tasks} kini dijalankan oleh ${successor.name}${why}. Laporan Anda ikut berpindah; batas waktunya tidak berubah.`,
    };
  }
  const state = isDivided ? `sudah dipecah menjadi beberapa instansi${why}` : `sudah tidak ada${why}`;
  const onward = hasOneAgency(policy)
    ? "Laporan Anda diserahkan ke SP4N-LAPOR!."
    : `Laporan Anda diteruskan ke ${nameTeam(policy, "id")}, yang menentukan penanganannya.`;
  return { effect: { responsibleAgencyId: null }, message: `${nameOf(formerId)} ${state}. ${onward}` };
}

/** Returns the transition for a report with SP4N-LAPOR! whose custodian was abolished. */
function followCustodian(report: ReportRecord, policy: Policy): Followed {
  const formerId = report.custodianAgencyId ?? "";
  const state = `${nameOf(formerId)} sudah tidak ada${decreeOf(formerId)}.`;
  const custodianAgencyId = custodianAfter(policy, report);
  if (custodianAgencyId === null)
    return {
      effect: { responsibleAgencyId: null },
      message: `${state} Laporan Anda kini ditangani ${nameTeam(policy, "id")}.`,
    };
  return {
    effect: { custodianAgencyId },
    message: `${state} Laporan Anda tetap di SP4N-LAPOR! dan kini dipantau oleh ${nameOf(custodianAgencyId)}.`,
  };
}

/** Returns the transition for a report whose party does not exist in the channel's current mode. */
function followMode({ movesTo }: Transition, policy: Policy): Followed {
  if (!hasOneAgency(policy))
    return {
      effect: { responsibleAgencyId: null },
      message: `Kanal ini tidak lagi meneruskan laporan ke kanal nasional. Laporan Anda kini ditangani ${nameTeam(policy, "id")}.`,
    };
  const agencyId = onlyAgencyOf(policy);
  const change = `Kanal ini kini dijalankan oleh ${nameOf(agencyId)} saja.`;
  return movesTo === "agency"
    ? {
        effect: { responsibleAgencyId: agencyId },
        message: `${change} Laporan Anda diteruskan ke instansi tersebut.`,
      }
    : {
        effect: { responsibleAgencyId: null },
        message: `${change} Laporan Anda sudah beberapa kali dialihkan, jadi diserahkan ke SP4N-LAPOR!.`,
      };
}

export function followHolder(row: Transition, report: ReportRecord, policy: Policy): Followed {
  if (row.action === "followMode") return followMode(row, policy);
  return row.holder === "sp4n" ? followCustodian(report, policy) : followAgency(report, policy);
}

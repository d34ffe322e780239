import type { PublicReportSummary } from "@lapor/sdk";

const matters = ["Jalan berlubang", "Lampu jalan padam", "Sampah menumpuk", "Saluran tersumbat", "Air keruh"];
const places = ["Jalan Braga", "Pasar Kosambi", "halte Dago", "SDN 3 Cicendo", "RW 05 Sukajadi"];
const states = ["assigned", "in_progress", "answered", "closed"] as const;

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

export const publicRows = (count: number): PublicReportSummary[] =>
  Array.from({ length: count }, (_, index) => ({
    trackingId: `K${String(index).padStart(2, "0").slice(-2)}-2QF-${String(index).padStart(3, "0")}`,
    classification: "complaint",
    title: `${pick(matters, index)} di ${pick(places, index >> 2)}, titik ${index + 1}`,
    location: { regionCode: "32.73.19", regionName: "Sumur Bandung, Kota Bandung, Jawa Barat" },
    category: { id: "jalan", name: "Jalan dan jembatan", group: "infrastruktur" },
    status: pick(states, index),
    responsible: {
      kind: "agency",
      agency: {
        id: "pemkot-bandung",
        name: "Pemerintah Kota Bandung",
        shortName: "Pemkot Bandung",
        kind: "city",
      },
    },
    submittedOn: `2026-11-${String(28 - (index % 28)).padStart(2, "0")}`,
  }));

/**
 * Returns the HTML of these reports as a site's server would render it. Each report links to the channel's
 * own page.
 */
export function listMarkup(rows: readonly PublicReportSummary[], channelUrl: string): string {
  const items = rows.map(
    ({ trackingId, title, location, status, submittedOn }) =>
      `<li><a href="${channelUrl}/publik/${trackingId}">${title}</a><br>${location.regionName} · ${status} · <time datetime="${submittedOn}">${submittedOn}</time></li>`,
  );
  return `<ul class="reports">\n${items.join("\n")}\n</ul>`;
}

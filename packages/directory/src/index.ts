export {
  type Agency,
  type AgencyEnd,
  agencies,
  findAgency,
  findPresentAgency,
  listEndedAgencies,
  listPresentAgencies,
  localGovernmentOf,
  useAgencies,
} from "./agencies.ts";
export { type AgencySearchOptions, searchAgencies } from "./agency-search.ts";
export { type Holiday, type HolidayYear, holidays, holidayYears } from "./holidays.ts";
export { type NamedPlace, placesInText } from "./places-in-text.ts";
export type { RegionLevel } from "./region-code.ts";
export { type RegionSearchOptions, searchRegions } from "./region-search.ts";
export { findRegion, type Region, regionPath } from "./regions.ts";
export { type IndonesianTimeZone, timeZoneOf } from "./time-zone.ts";
export { type Competence, type CompetentParty, findTopic, type Topic, topics } from "./topics.ts";
export { findVillage, listRegionChildren } from "./villages.ts";
export {
  addWorkingDays,
  createWorkingCalendar,
  holidayOn,
  holidayYearOf,
  isWorkingDay,
  type WorkingCalendar,
} from "./working-days.ts";

export {
  type Agency,
  type AgencyEnd,
  agencies,
  findAgency,
  findPresentAgency,
  listEndedAgencies,
  listPresentAgencies,
  listResponsibleAgencies,
  localGovernmentOf,
  useAgencies,
} from "./agencies/agencies.ts";
export { type AgencySearchOptions, searchAgencies } from "./agencies/agency-search.ts";
export { bodiesInText, type NamedBody } from "./agencies/bodies-in-text.ts";
export { type Holiday, type HolidayYear, holidays, holidayYears } from "./calendar/holidays.ts";
export {
  addWorkingDays,
  createWorkingCalendar,
  holidayOn,
  holidayYearOf,
  isWorkingDay,
  type WorkingCalendar,
} from "./calendar/working-days.ts";
export { type NearbyPlace, nearestPlace } from "./regions/nearest-place.ts";
export { type NamedPlace, placesInText } from "./regions/places-in-text.ts";
export type { RegionLevel } from "./regions/region-code.ts";
export { type RegionSearchOptions, searchRegions } from "./regions/region-search.ts";
export { findRegion, type Region, regionPath } from "./regions/regions.ts";
export { type NearSearchOptions, searchRegionsNear } from "./regions/search-near.ts";
export { type IndonesianTimeZone, timeZoneOf } from "./regions/time-zone.ts";
export { findVillage, listRegionChildren, listRegionDescendants } from "./regions/villages.ts";
export { type Competence, type CompetentParty, findTopic, type Topic, topics } from "./topics/topics.ts";

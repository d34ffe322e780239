import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addWorkingDays,
  createWorkingCalendar,
  holidayOn,
  holidays,
  holidayYearOf,
  holidayYears,
  isWorkingDay,
} from "../../src/index.ts";

function counts(year: number) {
  const ofYear = holidays.filter((holiday) => holiday.date.startsWith(String(year)));
  return [
    ofYear.filter(({ kind }) => kind === "holiday").length,
    ofYear.filter(({ kind }) => kind === "joint_leave").length,
  ];
}

test("the calendar has the 17 holidays and 8 joint leave days of 2026 and the 18 and 8 of 2027 from the decrees", () => {
  assert.deepEqual(counts(2026), [17, 8]);
  assert.deepEqual(counts(2027), [18, 8]);
  assert.equal(holidays.length, 51);
});

test("the 2027 holidays that await a later decision are marked as provisional, with the joint leave around them", () => {
  assert.deepEqual(
    holidays.filter(({ provisional }) => provisional).map(({ date }) => date.slice(2)),
    ["27-03-09", "27-03-10", "27-03-11", "27-03-12", "27-03-15", "27-05-17", "27-05-18"],
  );
  for (const { provisional, names } of holidays)
    if (provisional) assert.match(names.id, /Idulfitri|Iduladha/);
});

test("every holiday has a unique, valid date in its year, in order, with both names and that year's decree", () => {
  const dates = holidays.map((holiday) => holiday.date);
  assert.deepEqual(dates, [...new Set(dates)].sort());
  for (const { year, decree, holidays: ofYear } of holidayYears) {
    for (const holiday of ofYear) {
      assert.equal(new Date(`${holiday.date}T00:00:00Z`).toISOString().slice(0, 10), holiday.date);
      assert.ok(holiday.date.startsWith(`${year}-`));
      assert.ok(holiday.names.id && holiday.names.en);
      assert.equal(holiday.decree, decree);
      assert.equal(holidayOn(holiday.date), holiday);
      assert.equal(isWorkingDay(holiday.date), false);
    }
  }
});

test("no joint leave falls on a weekend", () => {
  for (const { date, kind } of holidays) {
    if (kind === "joint_leave") assert.ok(![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()), date);
  }
});

test("working days skip weekends, holidays and joint leave", () => {
  assert.equal(addWorkingDays("2026-03-17", 3), "2026-03-27");
  assert.equal(addWorkingDays("2026-03-17", 10), "2026-04-08");
  assert.equal(addWorkingDays("2026-08-14", 1), "2026-08-18", "Independence Day after a weekend");
  assert.equal(addWorkingDays("2026-12-23", 3), "2026-12-30", "Christmas with its joint leave");
  assert.equal(addWorkingDays("2026-12-31", 1), "2027-01-04", "over the turn of the year");
  assert.equal(addWorkingDays("2027-03-05", 1), "2027-03-16", "Nyepi and Idulfitri in one row");
  assert.equal(addWorkingDays("2025-12-31", 1), "2026-01-02", "only the days that count must be known");
});

test("adding zero working days returns the date itself or the next working day", () => {
  assert.equal(addWorkingDays("2026-03-17", 0), "2026-03-17");
  assert.equal(addWorkingDays("2026-03-18", 0), "2026-03-25");
});

const anyDate = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2027-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyCount = fc.integer({ min: 0, max: 100 });

test("adding n working days ends on a working day, with n - 1 working days in between", () => {
  fc.assert(
    fc.property(anyDate, anyCount, (date, n) => {
      const landed = addWorkingDays(date, n);
      assert.ok(isWorkingDay(landed));
      let between = 0;
      for (let time = Date.parse(date) + 86_400_000; time < Date.parse(landed); time += 86_400_000) {
        if (isWorkingDay(new Date(time).toISOString().slice(0, 10))) between += 1;
      }
      assert.equal(between, Math.max(0, n - 1));
    }),
  );
});

test("a later start or a higher count never ends earlier, and counting in two steps gives the same date", () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyCount, anyCount, (date, other, n, more) => {
      const [earlier = "", later = ""] = [date, other].sort();
      assert.ok(addWorkingDays(earlier, n) <= addWorkingDays(later, n));
      assert.ok(addWorkingDays(date, n) <= addWorkingDays(date, n + 1));
      if (n > 0) {
        assert.equal(
          addWorkingDays(addWorkingDays(date, n), Math.min(more, 20)),
          addWorkingDays(date, n + Math.min(more, 20)),
        );
      }
    }),
  );
});

test("an invalid date, count or year throws an error with a full sentence", () => {
  assert.throws(
    () => addWorkingDays("2027-12-30", 5),
    /RangeError: Working days around 2028-01-01 cannot be counted: the holidays of 2028 are not known \(known: 2026, 2027\)\./,
  );
  assert.throws(() => isWorkingDay("2025-06-02"), RangeError);
  assert.throws(() => addWorkingDays("2026-02-30", 1), /RangeError: The date "2026-02-30" does not exist/);
  assert.throws(() => isWorkingDay("17-08-2026"), RangeError);
  for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => addWorkingDays("2026-03-17", n), /RangeError: Cannot add .+ working days/);
  }
  assert.equal(holidayOn("2028-01-01"), undefined);
});

test("a year without a decree is usable and marked as provisional", () => {
  assert.equal(holidayYearOf("2026-05-05")?.provisional, false);
  assert.equal(holidayYearOf("2028-05-05"), undefined);
  const newYear = {
    date: "2028-01-03",
    kind: "holiday",
    names: { id: "Libur daerah", en: "Local holiday" },
    decree: null,
  } as const;
  const calendar = createWorkingCalendar([
    ...holidayYears,
    { year: 2028, decree: null, provisional: true, holidays: [newYear] },
  ]);
  assert.equal(calendar.addWorkingDays("2027-12-31", 1), "2028-01-04");
  assert.equal(calendar.holidayYearOf("2028-01-04")?.provisional, true);
  assert.equal(calendar.holidayOn("2028-01-03"), newYear);
});

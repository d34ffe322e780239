import assert from "node:assert/strict";
import { test } from "node:test";
import type { Officer } from "@lapor/sdk";
import { findOfficers } from "./find-officers.ts";

const officer = (name: string, more: Partial<Officer> = {}): Officer => ({
  ...{ id: name, name, role: "liaison", state: "active", version: 1, updatedAt: "2026-11-24T09:00:00+07:00" },
  ...more,
});
const officers = [
  officer("Sari Wulandari", { role: "agency_admin" }),
  officer("Budi Santoso", {
    role: "unit_officer",
    email: "budi@bandung.example",
    unit: { id: "u", name: "Dinas Perhubungan" },
  }),
  officer("Andrée Sari"),
];
const roles = { agency_admin: "Admin Instansi", liaison: "Pejabat Penghubung", unit_officer: "Petugas Unit" };
const found = (typed: string): string[] => findOfficers(officers, typed, roles).map(({ name }) => name);

test("officers are found by parts of their name, address, role and unit, in any order and case", () => {
  assert.deepEqual(found("SARI"), ["Sari Wulandari", "Andrée Sari"]);
  assert.deepEqual(found("instansi sari"), ["Sari Wulandari"]);
  assert.deepEqual(found("hubung bud"), ["Budi Santoso"]);
  assert.deepEqual(found("budi@ban"), ["Budi Santoso"]);
  assert.deepEqual(found("andree"), ["Andrée Sari"]);
});

test("an empty search finds all officers, and a search with a word that matches nobody finds none", () => {
  assert.equal(found("  ").length, 3);
  assert.deepEqual(found("sari kesehatan"), []);
});

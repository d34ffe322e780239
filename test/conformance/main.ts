// Runs the checks that take too long for CI: `pnpm conformance documents`, `pnpm conformance exports
// [COUNT]`, `pnpm conformance frameworks [NAME…]`, `pnpm conformance parity [COUNT] [SEED]`.
import { checkDocument, documents } from "./documents/check-documents.ts";
import { runExports } from "./exports/run-exports.ts";
import { runFrameworks } from "./frameworks/run-frameworks.ts";
import { meant, runParity } from "./parity/run-parity.ts";

const [name, ...args] = process.argv.slice(2);
if (name === "documents") await printFindings();
else if (name === "frameworks") process.exitCode = (await runFrameworks(args)).length > 0 ? 1 : 0;
else if (name === "exports") await printExports(args);
else if (name === "parity") await printParity(args);
else {
  console.error(
    "Usage: pnpm conformance documents | exports [COUNT] | frameworks [NAME…] | parity [COUNT] [SEED]",
  );
  process.exitCode = 2;
}

async function printFindings(): Promise<void> {
  for (const name of documents) {
    const began = performance.now();
    const findings = await checkDocument(name);
    for (const { tool, message } of findings) console.log(`${name}: ${tool}: ${message}`);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${name}: ${findings.length} findings, ${seconds} s`);
    if (findings.length > 0) process.exitCode = 1;
  }
}

async function printExports([count = "2000"]: string[]): Promise<void> {
  const results = await runExports(Number(count));
  if (!results) {
    console.log("Skipped: LibreOffice is not installed. Set LAPOR_SOFFICE to its program soffice.");
    return;
  }
  for (const { file, rows, sums, faults } of results) {
    for (const fault of faults.slice(0, 20)) console.log(`${file}: ${fault}`);
    const totals = sums.map(({ column, found, expected }) => `${column} ${found} of ${expected}`);
    console.log(`${file}: ${rows} rows, ${faults.length} faults, sums: ${totals.join(", ")}`);
    if (faults.length > 0 || sums.some(({ found, expected }) => found !== expected)) process.exitCode = 1;
  }
}

async function printParity([count = "10000", seed = "1"]: string[]): Promise<void> {
  const began = performance.now();
  const result = await runParity({
    count: Number(count),
    seed: Number(seed),
    onProgress: (done) => console.error(`${done} requests`),
  });
  for (const difference of result.differences) console.log(difference);
  for (const [what, times] of Object.entries(result.meantDifferences))
    console.log(`${times} times, meant: ${what}. ${meant[what]?.why}`);
  const { differences, meantDifferences: _, ...figures } = result;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(JSON.stringify({ ...figures, differences: differences.length, seed, seconds }));
  if (differences.length > 0) process.exitCode = 1;
}

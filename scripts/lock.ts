import { panels } from "@/components/panels/panels";
import { writeLocks } from "./lock/writeLocks";

process.exitCode = await writeLocks({
  root: process.cwd(),
  panels,
  print: (text) => process.stdout.write(`${text}\n`),
});

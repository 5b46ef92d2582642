import { Mistake } from "./Mistake";

/** Runs a command and sets the exit code: what it returns, 2 for a wrong call; an error that is ours keeps its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

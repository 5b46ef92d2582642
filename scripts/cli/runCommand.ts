import { Refused } from "@/story/edit/Refused";

/** Runs a command and sets the exit code: what it returns, 2 for a wrong call and for what cannot be done; an error that is ours keeps its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

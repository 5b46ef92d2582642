import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";

const folder = ".attest/certificate";
const [keyFile, certFile] = [`${folder}/key.pem`, `${folder}/cert.pem`];

/** A certificate for this machine alone, made once, and the hash of its key, by which the measuring browser trusts it. */
export function certificate(): { key: Buffer; cert: Buffer; trust: string } {
  if (!existsSync(certFile)) makeCertificate();
  const cert = readFileSync(certFile);
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key: readFileSync(keyFile), cert, trust: createHash("sha256").update(key).digest("base64") };
}

function makeCertificate(): void {
  mkdirSync(folder, { recursive: true });
  const asked = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj /CN=localhost";
  const names = ["-addext", "subjectAltName=DNS:localhost"];
  try {
    execFileSync("openssl", [...asked.split(" "), ...names, "-keyout", keyFile, "-out", certFile], { stdio: "ignore" });
  } catch {
    throw new Error("Measuring over HTTP/2 needs a certificate: install openssl, which makes one.");
  }
}

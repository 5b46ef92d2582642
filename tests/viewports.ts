/** The screens every reading test runs on: a small and a larger phone, a phone on its side, a tablet, a desktop. */
export const viewports = {
  phone: { width: 360, height: 560 },
  "larger phone": { width: 390, height: 664 },
  "phone on its side": { width: 740, height: 300 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;

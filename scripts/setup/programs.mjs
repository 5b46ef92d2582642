/**
 * What the site is tested with: how each is called, the variable that names its program, what a system calls it, where a
 * Mac keeps it, Debian's packages, and what Playwright installs it by. WebKit is driven by its own driver, in a screen of its
 * own.
 */
export const programs = {
  chromium: {
    name: "Chromium",
    variable: "CHROMIUM",
    system: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    macs: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    packages: ["chromium"],
    playwright: "chromium",
  },
  // Chromium without its windows, which shows the same pages for less than half of a processor's time.
  shell: {
    name: "Chromium's headless shell",
    variable: "CHROMIUM",
    system: ["chromium-headless-shell"],
    macs: [],
    packages: ["chromium-headless-shell"],
    playwright: "chromium-headless-shell",
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX",
    system: ["firefox-esr", "firefox"],
    macs: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr"],
    playwright: "firefox",
  },
  webkit: {
    name: "WebKit",
    variable: "WEBKIT_DRIVER",
    system: ["WebKitWebDriver"],
    macs: [],
    packages: ["webkit2gtk-driver", "xvfb", "xauth"],
    playwright: undefined,
  },
  nginx: {
    name: "nginx",
    variable: "NGINX",
    system: ["nginx"],
    macs: ["/opt/homebrew/bin/nginx", "/usr/local/bin/nginx"],
    packages: ["nginx-light"],
    playwright: undefined,
  },
};

/** @typedef {keyof typeof programs} Program */

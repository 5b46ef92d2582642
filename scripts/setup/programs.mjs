/**
 * What the site is tested with: how each is called, the variable that names its program, what a system calls it, where a
 * Mac keeps it, and Debian's packages. WebKit is driven by its own driver, in a screen of its own.
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
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX",
    system: ["firefox-esr", "firefox"],
    macs: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr"],
  },
  webkit: {
    name: "WebKit",
    variable: "WEBKIT_DRIVER",
    system: ["WebKitWebDriver"],
    macs: [],
    packages: ["webkit2gtk-driver", "xvfb", "xauth"],
  },
  nginx: {
    name: "nginx",
    variable: "NGINX",
    system: ["nginx"],
    macs: ["/opt/homebrew/bin/nginx", "/usr/local/bin/nginx"],
    packages: ["nginx-light"],
  },
};

/** @typedef {keyof typeof programs} Program */

/*
 * Charts and drawings as files that can be cited: the picture with its title, what it counts, the filter, and who says so
 * and when, as text in the picture; SVG, or PNG at twice the size; always in the colours of paper.
 */
"use strict";
(function () {
  const WIDTH = 960, EDGE = 24, LINE = 19, SMALL = 13, TITLE = 20;
  const XML = "http://www.w3.org/2000/svg";

  function make(name, attributes, words) {
    const element = document.createElementNS(XML, name);
    Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
    if (words) element.textContent = words;
    return element;
  }

  /* Cuts words into lines of a width; Chinese breaks between any two characters. */
  function lines(words, size, width, family) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = size + "px " + family;
    const parts = words.match(/[\u2e80-\uffee]|[^\s\u2e80-\uffee]+\s*|\s+/g) || [];
    const cut = [""];
    parts.forEach(part => {
      const longer = cut[cut.length - 1] + part;
      if (cut[cut.length - 1] && pen.measureText(longer.trimEnd()).width > width) cut.push(part.trimStart());
      else cut[cut.length - 1] = longer;
    });
    return cut;
  }

  /* Puts a body (an SVG element with its height) between title and source. */
  function page(told, body, height, look) {
    const family = look.text.fontFamily;
    const svg = make("svg", { xmlns: XML, width: WIDTH, "font-family": family });
    let y = EDGE;
    const write = (words, size, colour, weight) => lines(words, size, WIDTH - 2 * EDGE, family).forEach(line => {
      y += size === TITLE ? 26 : LINE;
      svg.append(make("text", { x: EDGE, y: y - 5, "font-size": size, fill: colour, "font-weight": weight || 400 }, line));
    });
    write(told.title, TITLE, look.text.color, 600);
    write(told.says, SMALL, look.quiet);
    write(told.filter, SMALL, look.quiet);
    y += 10;
    body.setAttribute("x", EDGE);
    body.setAttribute("y", y);
    svg.append(body);
    y += height + 8;
    write(told.line + ", " + new URL(told.address, location.href), SMALL, look.quiet);
    const whole = y + EDGE - 6;
    svg.setAttribute("height", whole);
    svg.setAttribute("viewBox", "0 0 " + WIDTH + " " + whole);
    svg.prepend(make("title", {}, told.title), make("desc", {}, told.says), make("rect", { width: WIDTH, height: whole, fill: look.paper }));
    return svg;
  }

  function parsed(text) {
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
    const fault = drawn.querySelector("parsererror");
    if (fault) throw new Error(fault.textContent);
    return document.importNode(drawn.documentElement, true);
  }

  async function chart(canvas, told) {
    const look = window.LinewatchCharts.look(canvas.parentElement, "light");
    const option = await window.LinewatchCharts.options(canvas, "light");
    const width = WIDTH - 2 * EDGE, height = JSON.parse(canvas.dataset.chart).kind === "map" ? 470 : Math.max(360, canvas.clientHeight);
    const drawn = echarts.init(null, null, { renderer: "svg", ssr: true, width: width, height: height });
    drawn.setOption(option);
    const body = parsed(drawn.renderToSVGString());
    drawn.dispose();
    return page(told, body, height, look);
  }

  const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight", "letter-spacing", "opacity", "text-anchor"];
  /* A drawing of the page, with the style sheet's values written into it. */
  function drawing(figure, told) {
    const look = window.LinewatchCharts.look(figure, "light");
    figure.style.colorScheme = "light";
    const bodies = Array.from(figure.querySelectorAll("svg")).filter(svg => svg.getAttribute("aria-hidden") !== "true");
    const boxes = bodies.map(svg => svg.viewBox.baseVal);
    const gap = 24, width = boxes.reduce((sum, box) => sum + box.width, gap * (boxes.length - 1));
    const height = Math.max(...boxes.map(box => box.height));
    const scale = (WIDTH - 2 * EDGE) / width;
    const body = make("svg", { width: WIDTH - 2 * EDGE, height: height * scale, viewBox: "0 0 " + width + " " + height });
    let x = 0;
    bodies.forEach((svg, i) => {
      const copy = svg.cloneNode(true);
      const from = [svg, ...svg.querySelectorAll("*")], to = [copy, ...copy.querySelectorAll("*")];
      from.forEach((element, n) => {
        const style = getComputedStyle(element);
        KEPT.forEach(name => to[n].setAttribute(name, style.getPropertyValue(name)));
        ["class", "id", "href", "tabindex", "role"].forEach(name => to[n].removeAttribute(name));
      });
      copy.setAttribute("x", x);
      copy.setAttribute("width", boxes[i].width);
      copy.setAttribute("height", boxes[i].height);
      x += boxes[i].width + gap;
      body.append(copy);
    });
    figure.style.colorScheme = "";
    return page(told, body, height * scale, look);
  }

  function hand(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  async function png(text, width, height) {
    const image = new Image();
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise(done => canvas.toBlob(done, "image/png"));
  }

  /* The picture of a figure as SVG text; for tests as well. */
  async function picture(tools) {
    const figure = tools.closest("figure");
    const canvas = figure.querySelector("[data-chart]");
    const svg = canvas ? await chart(canvas, tools.dataset) : drawing(figure, tools.dataset);
    return { text: new XMLSerializer().serializeToString(svg), height: Number(svg.getAttribute("height")) };
  }

  async function copy(words) {
    if (navigator.clipboard) return navigator.clipboard.writeText(words);
    const field = document.createElement("textarea");
    field.value = words;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("The browser did not copy");
  }

  async function act(tools, as) {
    const told = tools.dataset;
    if (as === "cite") {
      await copy(told.cite + " " + new URL(told.address, location.href));
      return told.done;
    }
    const drawn = await picture(tools);
    const name = "linewatch-" + told.name + "." + as;
    hand(as === "png" ? await png(drawn.text, WIDTH, drawn.height)
      : new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n' + drawn.text], { type: "image/svg+xml" }), name);
    return told.saved;
  }

  window.LinewatchSave = { picture: picture, png: png };
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".save").forEach(tools => {
    tools.hidden = false;
    tools.addEventListener("click", event => {
      const button = event.target.closest("[data-as]");
      if (!button) return;
      const done = tools.querySelector("[role=status]");
      act(tools, button.dataset.as).then(words => { done.textContent = words; }, fault => {
        console.warn(fault);
        done.textContent = tools.dataset.failed;
      });
    });
  }));
})();

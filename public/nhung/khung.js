// Đối chiếu: gives every embedded table or chart the height that it says it needs, and takes its border away.
// <script src="…/nhung/khung.js" async></script>, once on a page, wherever. Without it the frame keeps the height of its code.
(function () {
  var origin = new URL(document.currentScript.src).origin;
  function frames() {
    return Array.prototype.filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return frame.src.indexOf(origin + '/nhung/') === 0;
    });
  }
  addEventListener('message', function (event) {
    var said = event.data;
    if (event.origin !== origin || !said || said.type !== 'doi-chieu:cao') return;
    var height = said.height;
    if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      frame.style.border = '0';
      frame.style.height = Math.ceil(height) + 'px';
    });
  });
  // Frames that were there before this script have already said it, and those out of sight say nothing when their width changes.
  function ask() {
    frames().forEach(function (frame) { frame.contentWindow.postMessage('doi-chieu:cao?', '*'); });
  }
  addEventListener('resize', ask);
  ask();
})();

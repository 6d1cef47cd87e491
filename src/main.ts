// The only place where the parts are put together for the page.
const desk = document.querySelector('#desk');
if (desk !== null) desk.textContent = 'Moscow, December 1928';

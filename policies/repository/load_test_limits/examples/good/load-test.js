import http from 'k6/http';
import { check } from 'k6';

export const options = {
  stages: [
    { duration: '2m', target: 500 },
    { duration: '10m', target: 500 },
    { duration: '1m', target: 0 },
  ],
  thresholds: { http_req_duration: ['p(95)<200'], http_req_failed: ['rate<0.001'] },
};

export default function () {
  check(http.get(`${__ENV.SHOP_URL}/catalogue`), { 'is served': (response) => response.status === 200 });
}

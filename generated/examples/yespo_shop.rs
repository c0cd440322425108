// @generated as a copy of specs/yespo/examples/yespo_shop.rs; edit that file.
//! The loop of a shop with Yespo: ask for products, show them, and report what was shown.
//!
//! Recommendations and website tracking have servers of their own, so that there are two clients.
//!
//! Variables: `YESPO_BASIC_AUTH_USER`, `YESPO_BASIC_AUTH_PASSWORD`, `YESPO_SITE_ID`;
//! `YESPO_BASE_URL` and `YESPO_TRACKING_BASE_URL` (optional).

use recommenders::runtime::CredentialFromEnv;
use recommenders::yespo::{Client, Credential, RecomEntry};
use recommenders::yespo_tracking::{
    Client as TrackingClient, Cookies, GeneralInfo, ProductImpression, ShownProduct, TrackingEvent,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut client = Client::new(Credential::from_env()?);
    if let Ok(url) = std::env::var("YESPO_BASE_URL") {
        client = client.base_url(url);
    }
    let mut tracking = TrackingClient::new();
    if let Ok(url) = std::env::var("YESPO_TRACKING_BASE_URL") {
        tracking = tracking.base_url(url);
    }
    let site =
        std::env::var("YESPO_SITE_ID").map_err(|_| "set YESPO_SITE_ID in the environment")?;

    let entries = client
        .contact_recoms(1244)
        .external_customer_id("c-81")
        .await?;
    let mut shown = Vec::new();
    for entry in &entries {
        // A product that is no object is kept, so that the others can be shown.
        let RecomEntry::ContactRecom(recom) = entry else {
            continue;
        };
        println!("{:?}: {:?}", recom.id, recom.name);
        if let Some(id) = recom.id.value() {
            shown.push(ShownProduct::new(id, "home_page"));
        }
    }

    // The cookie of the visitor, as the tracking script of the page set it.
    let general = GeneralInfo::new("ProductImpressions", site).cookies(Cookies::new("sc-1"));
    let event = TrackingEvent::new(general).product_impression(ProductImpression::new(shown));
    tracking.track(event).await?;
    Ok(())
}

// @generated as a copy of specs/depict/examples/depict_shop.rs; edit that file.
//! The loop of a shop with Depict: ask for products, show them, and report the click on one.
//!
//! Variables: `DEPICT_API_KEY_HEADER`, `DEPICT_BASE_URL` (optional).

use recommenders::depict::{
    Client, Credential, DisplayEntry, DisplayValue, Event, RecommendForManyRequest,
};
use recommenders::runtime::CredentialFromEnv;

const SESSION: &str = "s-91";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut client = Client::new(Credential::from_env()?);
    if let Ok(url) = std::env::var("DEPICT_BASE_URL") {
        client = client.base_url(url);
    }

    let request =
        RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]).session_id(SESSION);
    let answer = client.recommend_for_products_and_user(request).await?;
    let mut clicked = None;
    for entry in answer.displays.iter().flatten() {
        // A card that is no object is kept, so that the others can be shown.
        let DisplayEntry::Display(display) = entry else {
            continue;
        };
        println!("{:?}: {:?}", display.product_id, display.title);
        clicked = clicked.or(Some(display));
    }

    // The user clicks on the first card. Its `recommendation_id` tells Depict what led there.
    let Some(display) = clicked else {
        return Ok(());
    };
    let mut click = Event::new("acme", "se", "click").session_id(SESSION);
    if let Some(DisplayValue::String(id)) = &display.recommendation_id {
        click = click.recommendation_id(id);
    }
    client.create_events([click]).await?;
    Ok(())
}

//! The loop of a shop with Miso: ask for products, show them, and say what was put into the cart.
//!
//! Variables: `MISO_SECRET_API_KEY`, `MISO_BASE_URL` (optional).

use recommenders::miso::{
    AddToCartInteraction, Client, Credential, Interaction, InteractionsRequest,
    UserToProductsRequest,
};
use recommenders::runtime::{CredentialFromEnv, Maybe};

const USER: &str = "u-17";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut client = Client::new(Credential::from_env()?);
    if let Ok(url) = std::env::var("MISO_BASE_URL") {
        client = client.base_url(url);
    }

    let request = UserToProductsRequest::default()
        .user_id(USER)
        .fl(["title", "sale_price"])
        .rows(5);
    let answer = client.user_to_products(request).await?;
    let products = &answer.data.products;
    for product in products {
        println!("{}: {:?}", product.product_id, product.title);
    }

    // The user puts the first product into the cart. `miso_id` tells Miso which answer led to it.
    let Some(first) = products.first() else {
        return Ok(());
    };
    let cart = AddToCartInteraction::default()
        .user_id(USER)
        .product_ids([&first.product_id])
        .maybe(answer.data.miso_id, |cart, id| cart.miso_id(id));
    let upload = InteractionsRequest::new([Interaction::AddToCartInteraction(cart)]);
    client.upload_interactions(upload).await?;
    Ok(())
}
